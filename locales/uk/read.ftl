# Reading aloud, where the device has a voice.

read-aloud = Прочитати вголос
read-aloud-stop = Зупинити читання
