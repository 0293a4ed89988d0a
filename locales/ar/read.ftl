# Reading aloud, where the device has a voice.

read-aloud = قراءة بصوت عالٍ
read-aloud-stop = إيقاف القراءة
