### Birbirinden haberi olmayan cihazlarda yazılmış iki yazım.

conflict-title = İki yazım var: birini seçin
conflict-count = { $count ->
    [one] Bir şey farklı yazılmış.
   *[other] { $count } şey farklı yazılmış.
}
conflict-help = İki cihazda farklı şeyler yazılmış. Hiçbir şey kaybolmadı. Siz seçene kadar DiKo birinci yazımla hesaplar.
conflict-none = Her şeye karar verildi. Seçilecek bir şey yok.
conflict-chosen = Seçildi
# $value: what the chosen version says.
conflict-take = Doğrusu bu: { $value }
# $day: when it was written.
conflict-here = { $day } günü, bu cihazda
conflict-elsewhere = { $day } günü, başka bir cihazda

# What there is to decide.
conflict-about-step = Bu adım nerede?
conflict-about-paper-held = Bu belge var mı?
conflict-about-paper-date = Belge ne zamana kadar geçerli?
conflict-about-person-name = Bu kişinin adı ne?
conflict-about-case-name = Bu ailenin adı ne?
conflict-about-place = Nerede oturuyorsunuz?
conflict-about-kept-person = Bir cihazda { $name } haneden çıkarıldı. Başka bir cihazda { $name } hakkında yine bir şey yazıldı.
conflict-about-kept-note = Bu not bir cihazda silindi. Başka bir cihazda hâlâ duruyor.

# What a version says.
conflict-step-open = Henüz bitmedi
conflict-step-waiting = { $day } günü verildi
conflict-step-done = { $day } günü bitti
conflict-held = Belge var
conflict-not-held = Belge yok
conflict-nothing = Cevap yok
conflict-unknown = Daha yeni bir DiKo yazmış
conflict-place = { $commune }, { $land }
conflict-keep-person = { $name } kalsın
conflict-remove-person = { $name } çıkarılsın
conflict-keep-note = Not kalsın
conflict-remove-note = Not silinsin
