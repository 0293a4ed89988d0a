# The way in: first launch, unlock, recovery, a saved copy, starting over.

welcome-app = DiKo
welcome-claim = Your way through the offices in Germany.
welcome-language-title = Choose your language
welcome-language-help = You can change it at any time.

welcome-privacy-title = What stays private
welcome-privacy-device = Everything you write stays on this device, encrypted, until you share it yourself.
welcome-privacy-account = No account. No internet needed. Nobody counts what you do.
welcome-privacy-never = DiKo never asks why you had to leave your country.
welcome-privacy-next = Begin
welcome-privacy-copy = I have a saved copy
welcome-privacy-code = I have a recovery code and my town

welcome-password-title = Choose a password
welcome-password-why = It opens DiKo on this device. Nobody can send you a new one. So keep it well.
welcome-password-field = Password
welcome-password-again = Password, once more
welcome-password-show = Show the password
welcome-password-hide = Hide the password
welcome-password-advice = Four words that only you put together are easy to remember and hard to guess.
welcome-password-differ = The two passwords are not the same. Type the second one again.
welcome-password-empty = Type a password of at least 8 characters.
welcome-password-make = Save the password
welcome-password-making = DiKo locks your data. This takes a moment.

strength-label = How safe
strength-short = Too short. { $left ->
    [one] One more character.
   *[other] { $left } more characters.
}
strength-weak = Easy to guess. Add another word.
strength-fair = Good. One more word makes it strong.
strength-strong = Strong.

welcome-recovery-title = Write this code on paper
welcome-recovery-why = It helps if you forget the password. If you share a family, it also brings the family back on a new device.
welcome-recovery-once = DiKo shows it only this one time. Keep the paper at home, not with the device.
welcome-recovery-code = Recovery code
welcome-recovery-group = Group { $number }
welcome-recovery-next = I have written it down
welcome-recovery-check-title = Is the code on your paper?
welcome-recovery-check-help = Read group { $number } from your paper and type it here. Then it goes on by itself.
welcome-recovery-check-wrong = This is not group { $number }. Look at your paper again.
welcome-recovery-check-again = Show the code again
welcome-recovery-done = Go on

unlock-title = DiKo is locked
unlock-help = Type your password. Your data is on this device.
unlock-field = Password
unlock-do = Unlock
unlock-doing = DiKo opens. This takes a moment.
unlock-empty = Type your password first.
unlock-forgot = I forgot the password
unlock-language = Language

recover-title = Use the recovery code
recover-help = Take the paper with the six groups of numbers.
recover-code = Recovery code
recover-code-help = { $left ->
    [0] All 30 numbers are there.
    [one] One number is missing.
   *[other] { $left } numbers are missing.
}
recover-code-short = The code has 30 numbers. Look which ones are missing.
recover-code-any = Spaces do not matter. Numbers in your own script are fine.
recover-password = New password
recover-do = Open with the code
recover-doing = DiKo opens. This takes a moment.
recover-lost = I have no code
recover-lost-title = No password and no code
recover-lost-text = Then nobody can open the data, not even the people who made DiKo. You can try old passwords as often as you like. Or you start over.
recover-try = Try the password again
recover-start-over = Start over

startover-title = Start over
startover-what = You begin with an empty DiKo.
startover-kept = The old data stays on this device under another name. Nothing is deleted.
startover-still = It can still be opened only with its password or its recovery code.
startover-do = Put the old data aside
startover-doing = The old data is put aside.

copy-title = Open a saved copy
copy-help = A copy is one file. Its name ends in .diko. You saved it before, perhaps on another device.
copy-file = Where is the file?
copy-file-help = The folder and the name of the file.
copy-file-empty = Say where the file is.
copy-password = Password of the copy
copy-password-help = It is the password you typed when you saved the copy.
copy-do = Open the copy
copy-doing = DiKo opens the copy. This takes a moment.
