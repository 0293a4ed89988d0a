### Deleting everything that is on this device.

erase-title = Her şeyi sil
erase-goes = DiKo’nun bu cihazda tuttuğu her şey silinir: bütün aileler, belgeler, fotoğraflar ve ayarlar. Daha önce kenara koyduğunuz eski veriler de silinir.
erase-copies = Şifreli kopyalar ve yazdırılan sayfalar kaydettiğiniz yerde kalır. Onları kendiniz silin.
erase-others = Bir aileyi paylaştığınız diğer cihazlar onu saklar. Bu cihaz ayrılacaksa önce Kişiler’den aileyi kaldırın.
erase-password = Şifreniz
erase-sure = Evet, her şey silinsin
erase-sure-help = Kimse geri getiremez, yedek kodla bile.
erase-not-sure = Önce işareti koyun.
erase-do = Her şeyi kalıcı olarak sil
erase-doing = Siliniyor …
