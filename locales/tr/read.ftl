# Reading aloud, where the device has a voice.

read-aloud = Sesli oku
read-aloud-stop = Okumayı durdur
