# Reading aloud, where the device has a voice.

read-aloud = Vorlesen
read-aloud-stop = Vorlesen beenden
