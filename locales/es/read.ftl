# Reading aloud, where the device has a voice.

read-aloud = Leer en voz alta
read-aloud-stop = Parar la lectura
