### Finding something again.

search-title = Ara
search-label = Adım, belge, mektup, randevu, kişi veya not
search-hint = Her dilde, Almanca da olur.
search-none = Bir şey bulunamadı. Başka ya da daha kısa bir kelime deneyin.
search-count = { $count ->
    [one] 1 sonuç.
   *[other] { $count } sonuç.
}
search-steps = Adımlar
search-notes = Notlar
