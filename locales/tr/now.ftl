### Şimdi: sırada ne var ve sonra ne gelir.

now-title = Şimdi
now-after = Sonra
now-when-you-like = Zamanınız olduğunda
now-papers = Süresi biten belgeler
now-waiting = Sıra resmî dairede
now-law = Yasa değişiyor
now-questions = Cevap bekleyen sorular
# $count: cevaba bağlı adımların sayısı.
now-question-decides = { $count ->
    [one] Buna bir adım bağlı.
   *[other] Buna { $count } adım bağlı.
}
now-see-missing = Neyin eksik olduğuna bak
now-open-step = Nasıl yapıldığına bak
now-already-done = Bunu yaptım
now-where-data = Her şey bu cihazda şifreli olarak kalır.

calm-title = Bugün yapılacak bir şey yok.
# $day: haftanın günü ve tarih.
calm-next = Sıradaki gün: { $day }.
calm-none = Yaklaşan bir gün yok.
calm-after = Zamanınız olduğunda yapabilecekleriniz aşağıda.

# Tabela: gün ve ne kadar kaldığı.
sign-until = Son gün: { $day }
sign-now = Hemen şimdi
# $days: bugünden son güne kadar kalan günler; 0 bugündür.
sign-days-left = { $days ->
    [0] bugün son gün
    [one] 1 gün kaldı
   *[other] { $days } gün kaldı
}
sign-late = { $days ->
    [one] 1 gün gecikti
   *[other] { $days } gün gecikti
}
# $day: kaçırılan gün.
sign-was-until = Son gün şuydu: { $day }

leaf-now = şimdi
