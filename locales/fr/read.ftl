# Reading aloud, where the device has a voice.

read-aloud = Lire à voix haute
read-aloud-stop = Arrêter la lecture
