### Days as a file for the calendar of the device.

calendar-title = Takviminiz için
calendar-one = Takvime
calendar-all = Takviminiz için günler
calendar-all-help = Plandaki, mektuplardaki ve randevulardaki bütün günler takviminiz için tek dosyada.
calendar-help = Bir takvimi çoğu zaman başkaları da okuyabilir. DiKo’dan yalnızca bu satırlar çıkar, başka hiçbir şey çıkmaz:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Randevu
calendar-last-day = Son gün
calendar-save = Dosyayı kaydet
calendar-empty = Takvim için henüz bir gün yok.
calendar-done = Takvim dosyası kaydedildi
calendar-done-help = Takviminizle açın. Sonra silin: şifreli değildir.
