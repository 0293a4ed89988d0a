# Reading aloud, where the device has a voice.

read-aloud = Read aloud
read-aloud-stop = Stop reading
