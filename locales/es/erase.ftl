### Deleting everything that is on this device.

erase-title = Borrar todo
erase-goes = Se borra todo lo que DiKo tiene en este dispositivo: todas las familias, papeles, fotos y ajustes. También los datos anteriores que haya apartado.
erase-copies = Las copias cifradas y las hojas impresas se quedan donde las guardó. Bórrelas usted.
erase-others = Los otros dispositivos que comparten una familia con usted la conservan. Si este dispositivo debe salir, quite antes la familia en Personas.
erase-password = Su contraseña
erase-sure = Sí, que se borre todo
erase-sure-help = Nadie puede recuperarlo, ni siquiera con el código de recuperación.
erase-not-sure = Marque primero la casilla.
erase-do = Borrar todo para siempre
erase-doing = Borrando …
