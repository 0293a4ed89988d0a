### Birçok ekranın kullandığı kelimeler.

nav-label = Ana bölümler
nav-now = Şimdi
nav-plan = Plan
nav-papers = Belgeler
nav-letters = Mektuplar
nav-people = Kişiler
nav-more = Diğer

common-back = Geri
common-close = Kapat
common-cancel = Vazgeç
common-save = Kaydet
common-next = Devam
common-undo = Geri al
common-undone = Geri alındı
common-try-again = Tekrar dene
common-loading = Bir dakika
# $count: toplam kaç tane olduğu.
common-show-all = { $count } tanesinin hepsini göster
common-lock = Kilitle
common-everyone = Herkes

date-day = Gün
date-month = Ay
date-year = Yıl
date-invalid = Böyle bir gün yok. Rakamla yazın, örneğin 15, 11, 2026.
