### Deleting everything that is on this device.

erase-title = Delete everything
erase-goes = Everything that DiKo has on this device is deleted: all families, papers, photos and settings. Old data that you put aside earlier goes too.
erase-copies = Encrypted copies and printed sheets stay where you saved them. Delete them yourself.
erase-others = Other devices that share a family with you keep it. If this device is to leave, remove the family under People first.
erase-password = Your password
erase-sure = Yes, everything is to go
erase-sure-help = Nobody can bring it back, not even with the recovery code.
erase-not-sure = Set the tick first.
erase-do = Delete everything for good
erase-doing = Deleting …
