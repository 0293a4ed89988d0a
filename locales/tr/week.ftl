### The week of all families on this device.

week-title = Bu hafta
week-caption = Tüm ailelerde yapılması gerekenler, aileye ve güne göre
week-family = Aile
week-today = Bugün
week-later = Daha sonra
week-until = { $day } gününe kadar
week-no-day = Günü belli değil
week-families = { $count ->
    [one] 1 aile.
   *[other] { $count } aile.
}
week-missed = { $count ->
    [one] 1 gün kaçırıldı.
   *[other] { $count } gün kaçırıldı.
}
week-ahead = { $count ->
    [0] Bu günlerde süre dolmuyor.
    [one] Bu günlerde 1 süre doluyor.
   *[other] Bu günlerde { $count } süre doluyor.
}
week-last-day = Son gün

# $sender: who wrote the letter.
week-letter = Mektuba yanıt: { $sender }
week-appointment = Randevu

# $place: where the appointment is.
week-appointment-at = Randevu: { $place }

week-ready = { $count } hazır
week-waiting = { $count } dairede
week-nothing = Bu günlerde hiçbir ailede yapılacak bir şey yok.
week-unreadable = Açılamıyor
