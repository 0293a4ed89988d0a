# Giriş: ilk açılış, kilit açma, yedek kod, yedek kopya, baştan başlama.

welcome-app = DiKo
welcome-claim = Almanya’da resmî dairelerdeki yolunuz.
welcome-language-title = Dilinizi seçin
welcome-language-help = Bunu her zaman değiştirebilirsiniz.

welcome-privacy-title = Neler sizde kalır
welcome-privacy-device = Yazdığınız her şey, siz paylaşana kadar şifreli olarak bu cihazda kalır.
welcome-privacy-account = Hesap yok. İnternet gerekmez. Ne yaptığınızı kimse saymaz.
welcome-privacy-never = DiKo, ülkenizden neden ayrıldığınızı asla sormaz.
welcome-privacy-next = Başla
welcome-privacy-copy = Yedek kopyam var
welcome-privacy-code = Yedek kodum ve yerim var

welcome-password-title = Bir şifre seçin
welcome-password-why = Bu cihazda DiKo’yu o açar. Kimse size yenisini gönderemez. Onu iyi aklınızda tutun.
welcome-password-field = Şifre
welcome-password-again = Şifre, bir kez daha
welcome-password-show = Şifreyi göster
welcome-password-hide = Şifreyi gizle
welcome-password-advice = Yalnızca sizin bir araya getireceğiniz dört kelime akılda kolay kalır ve zor tahmin edilir.
welcome-password-differ = İki şifre aynı değil. İkincisini tekrar yazın.
welcome-password-empty = En az 8 karakterlik bir şifre yazın.
welcome-password-make = Şifreyi kaydet
welcome-password-making = DiKo verilerinizi kilitliyor. Bu biraz sürer.

strength-label = Ne kadar güvenli
strength-short = Çok kısa. { $left ->
    [one] 1 karakter daha yazın.
   *[other] { $left } karakter daha yazın.
}
strength-weak = Kolay tahmin edilir. Bir kelime daha ekleyin.
strength-fair = İyi. Bir kelime daha eklerseniz güçlü olur.
strength-strong = Güçlü.

welcome-recovery-title = Bu kodu kâğıda yazın
welcome-recovery-why = Şifreyi unutursanız işe yarar. Bir aileyi paylaşırsanız onu yeni bir cihaza da geri getirir.
welcome-recovery-once = DiKo onu yalnızca bu kez gösterir. Kâğıdı evde saklayın, cihazla birlikte değil.
welcome-recovery-code = Yedek kod
welcome-recovery-group = Grup { $number }
welcome-recovery-next = Kodu yazdım
welcome-recovery-check-title = Kod kâğıdınızda mı?
welcome-recovery-check-help = Grup { $number }: Kâğıdınızdan okuyun ve buraya yazın. Sonra kendiliğinden devam eder.
welcome-recovery-check-wrong = Bu, grup { $number } değil. Kâğıdınıza bir daha bakın.
welcome-recovery-check-again = Kodu bir daha göster
welcome-recovery-done = Devam

unlock-title = DiKo kilitli
unlock-help = Şifrenizi yazın. Verileriniz bu cihazda.
unlock-field = Şifre
unlock-do = Aç
unlock-doing = DiKo açılıyor. Bu biraz sürer.
unlock-empty = Önce şifrenizi yazın.
unlock-forgot = Şifreyi unuttum
unlock-language = Dil

recover-title = Yedek kodla açın
recover-help = Altı rakam grubunun yazdığı kâğıdı alın.
recover-code = Yedek kod
recover-code-help = { $left ->
    [0] 30 rakamın hepsi tamam.
    [one] Bir rakam eksik.
   *[other] { $left } rakam eksik.
}
recover-code-short = Kodda 30 rakam var. Hangileri eksik, bakın.
recover-code-any = Boşluklar önemli değil. Kendi yazınızın rakamları da olur.
recover-password = Yeni şifre
recover-do = Kodla aç
recover-doing = DiKo açılıyor. Bu biraz sürer.
recover-lost = Kodum yok
recover-lost-title = Ne şifre ne kod var
recover-lost-text = O zaman verileri kimse açamaz, DiKo’yu yapanlar da açamaz. Eski şifreleri istediğiniz kadar deneyebilirsiniz. Ya da baştan başlarsınız.
recover-try = Şifreyi bir daha dene
recover-start-over = Baştan başla

startover-title = Baştan başlayın
startover-what = Boş bir DiKo ile başlarsınız.
startover-kept = Eski veriler başka bir adla bu cihazda kalır. Hiçbir şey silinmez.
startover-still = Onlar yine yalnızca kendi şifreleriyle veya kendi yedek kodlarıyla açılır.
startover-do = Eski verileri kenara koy
startover-doing = Eski veriler kenara konuyor.

copy-title = Yedek kopyayı açın
copy-help = Kopya tek bir dosyadır. Adı .diko ile biter. Onu daha önce kaydettiniz, belki başka bir cihazda.
copy-file = Dosya nerede?
copy-file-help = Klasör ve dosyanın adı.
copy-file-empty = Dosyanın nerede olduğunu yazın.
copy-password = Kopyanın şifresi
copy-password-help = Kopyayı kaydederken yazdığınız şifre.
copy-do = Kopyayı aç
copy-doing = DiKo kopyayı açıyor. Bu biraz sürer.
