# Reading aloud, where the device has a voice.

read-aloud = با صدای بلند بخوان
read-aloud-stop = خواندن را متوقف کن
