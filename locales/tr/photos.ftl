### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Fotoğraflar
photos-take = Fotoğraf çek
photos-choose = Resim seç
photos-kept = DiKo fotoğrafları şifreli saklar. Burada çektiğiniz fotoğraf galeriye gitmez.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] 1 resim henüz kaydedilmedi.
   *[other] { $count } resim henüz kaydedilmedi.
}
photos-go-on = Devam et
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] 1 fotoğraf
   *[other] { $count } fotoğraf
}
# $page: a number.
photo-page = Sayfa { $page }
# $page and $count: numbers.
photo-of = Sayfa { $page } / { $count }
photo-away = Henüz burada değil
photo-not-shown = Bu sayfa gösterilemedi. Silinmedi.
photo-gone = Bu sayfa artık burada değil.
photo-previous = Önceki sayfa
photo-next = Sonraki sayfa
photo-fit = Sayfanın tamamını göster
photo-remove = Sayfayı kaldır
photo-removed = Sayfa kaldırıldı

photo-saved = Sayfa kaydedildi
photo-no-camera = Kamera burada kullanılamıyor. Cihazda olan bir resmi seçin.

take-title = Sayfanın fotoğrafını çekin
take-help = Sayfayı düz bir yere, ışığa koyun. Dört köşe de görünsün.
take-sight = Kameranın gördüğü
take-starting = Kamera açılıyor.
take-shoot = Fotoğrafı çek

straighten-title = Sayfayı düzeltin
straighten-help = Dört noktayı sayfanın köşelerine çekin. Ya da her köşeye dokunun.
# $picture and $count: numbers.
straighten-which = Resim { $picture } / { $count }
straighten-picture = Resminiz
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Sol üst köşe
straighten-top-right = Sağ üst köşe
straighten-bottom-right = Sağ alt köşe
straighten-bottom-left = Sol alt köşe
# $x and $y: whole numbers of percent.
straighten-at = Soldan % { $x }, üstten % { $y }
straighten-turn = Döndür
straighten-whole = Resmin tamamı
straighten-more = Kaydet, sonra öbür sayfa
straighten-again = Yeniden çek
straighten-leave-out = Bu resmi atla
straighten-other = Başka resim seç

letter-save-photos = Kaydet ve fotoğrafını çek
