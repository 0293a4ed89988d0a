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
    [one] 1 gün geçti.
   *[other] { $days } gün geçti.
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
