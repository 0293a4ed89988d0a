# Reading aloud, where the device has a voice.

read-aloud = Прочитать вслух
read-aloud-stop = Остановить чтение
