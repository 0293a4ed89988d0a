### Plan: yaşam alanlarına göre bütün adımlar ve durumlarının adları.

plan-title = Plan
plan-whose = Kimin adımları
# $done ve $total: adım sayıları.
plan-done-of = { $total } adımdan { $done } tanesi bitti
plan-empty = Henüz adım yok. “Kişiler” bölümündeki soruları cevaplayın.

# Bir adımın durumu, satırın başında.
state-ready = Hazır.
state-blocked = Henüz olmaz.
state-upcoming = Daha sonra.
state-waiting = Bekliyor.
state-done = Bitti.
state-dismissed = Sizin için değil.
state-overdue = { $days ->
    [one] 1 gün gecikti.
   *[other] { $days } gün gecikti.
}

# $count: hanedeki bütün kişiler.
card-all-of-you = { $count ->
    [one] Sizin için.
    [2] İkiniz için.
   *[other] { $count } kişinin hepsi için.
}
# $names: isim listesi.
card-for = Kimin için: { $names }.
card-missing = { $count ->
    [one] 1 belge eksik.
   *[other] { $count } belge eksik.
}
# $step: önce gelen adımın adı.
card-first = Önce: { $step }.
card-opens = En erken: { $day }.
card-until = Son gün: { $day }.
card-handed-in = { $day } günü verildi. Şimdi sıra resmî dairede.
card-on = { $day } günü.

# Ne yapıldığı, geri alma çubuğunda.
said-done = Bitti diye işaretlendi
said-waiting = Verildi diye işaretlendi
said-dismissed = “Benim için değil” diye işaretlendi
said-open = Yeniden açık

# Artık planda olmayan adımlar ve onlar hakkında söylenenler.
plan-past = Daha önce planda olanlar
plan-past-help = Bu adımlar artık planda değil. Onlar hakkında söyledikleriniz kayıtlı kalır.
# $id: kısa bir ad.
plan-past-unknown = Başka bir sürümden bir adım: { $id }

# Bir cevabın planda değiştirdikleri.
change-title = Planınız değişti
change-appeared = Yeni
change-gone = Artık gerekmiyor
change-moved-head = Başka bir gün
change-kept = Daha önce yaptıklarınız
change-moved = Son gün: { $to }. Önceki son gün: { $from }.
change-no-day = Şimdi belli bir günü yok. Önceki son gün: { $from }.
change-opens = En erken: { $day }.
change-stays = Bitirdikleriniz kayıtlı kalır.
change-where = Onları planın sonunda bulursunuz.
change-understood = Anladım
change-to-plan = Plana git
