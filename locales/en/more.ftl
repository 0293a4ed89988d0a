# Everything that is not a step: settings, safety, the rules and who made them.

more-title = More
more-detail = The page you chose
more-settings = Settings
more-safety = Safety
more-rules = Rules and sources
more-about-head = About DiKo

more-language = Language
more-look = Appearance
more-appearance = Light or dark
more-appearance-system = As the device
more-appearance-light = Light
more-appearance-dark = Dark
more-text = Text size
more-text-normal = As the device
more-text-large = Larger
more-text-largest = Largest
more-contrast = Contrast
more-contrast-more = Stronger
more-lock-after = Lock by itself
more-lock-minutes = { $minutes ->
    [0] Never
    [one] After 1 minute
   *[other] After { $minutes } minutes
}
more-lock-help = DiKo locks when nobody touches it for this long.
more-lock-never-help = Whoever holds the device can read everything.
more-lock-now = Lock now
more-saved = Saved.

more-password = Change the password
more-password-old = Password you use today
more-password-new = New password
more-password-do = Save the new password
more-password-done = The new password counts from now on.
more-password-help = The recovery code stays the same.

more-code = New recovery code
more-code-help = For when you lost the paper. The old code then no longer works.
more-code-password = Your password
more-code-do = Make a new code
more-code-done = The new code counts from now on.
more-code-close = I have written it down

more-copy = Save a copy
more-copy-help = One encrypted file with everything. Put it on a USB stick or on another device: it helps if this device is lost.
more-copy-password = Password for the copy
more-copy-password-help = You need it to open the copy. It can be the same one. The recovery code does not open a copy.
more-copy-back = How it comes back: install DiKo on a device, choose a language, then “{ welcome-privacy-copy }”.
more-copy-file = Where to
more-copy-file-help = Leave it empty, then DiKo chooses the folder.
more-copy-do = Save the copy
more-copy-doing = The copy is written. This takes a moment.
more-copy-done = The copy is saved.
more-copy-where = It is here:
more-copy-size = Size: { $size }

more-catalogue = Rules checked on { $day }
more-catalogue-title = Rules and sources
more-catalogue-version = Version { $version }, made on { $day }
more-catalogue-checked = Rules checked on { $day }
more-catalogue-expired = This version of the rules has ended on { $day }. Days may have changed: ask the office.
more-catalogue-valid = Valid until { $day }
more-catalogue-holds = { $steps } steps and { $papers } papers
more-catalogue-change = What has changed after this day is not in it. A letter from an office always counts more than DiKo.
more-catalogue-switches = Rules that end on a day
more-catalogue-switch-from = Since { $day }
more-catalogue-switch-until = Until { $day }
more-catalogue-switch-open = No end is known
more-catalogue-switch-none = No rule here has an end.
more-catalogue-laws = Sources
more-catalogue-laws-help = Every day in DiKo rests on one of these texts.
more-catalogue-communes = Towns
more-catalogue-verified = verified
more-catalogue-unverified = not verified

more-unknown = When DiKo does not know
more-unknown-three = Every question has three answers: yes, no, and “I don’t know”.
more-unknown-never-no = “I don’t know” never counts as no. DiKo takes no step away because of it.
more-unknown-asks = A step that hangs on an open answer is not in the plan yet. DiKo shows the question and says how many steps wait for it.
more-unknown-later = You can answer later, change an answer or take it back at any time.
more-unknown-short-day = If a day could be earlier or later, DiKo shows the earlier one and asks.

more-privacy = Privacy
more-privacy-title = Privacy
more-privacy-where = Where your data is
more-privacy-where-text = On this device, in encrypted files. Without the password nobody can read them. What you share is also on the devices you let in.
more-privacy-leaves = What leaves the device
more-privacy-leaves-text = Nothing, as long as you share no family. If you share one, a town’s server passes everything on, locked, and cannot read it. If you look for a town, DiKo asks its server. A copy is written only when you save one.
more-privacy-asks = What DiKo does not ask
more-privacy-asks-text = Why you left your country, your religion, your number in the foreigners’ register, your account number.
more-privacy-phone = If somebody takes your device
more-privacy-phone-text = Lock DiKo. Then nobody can read the files. But a person who makes you open it sees everything.
more-privacy-lost = If you forget the password
more-privacy-lost-text = The recovery code opens DiKo. Without both, the data is lost. There is no back door.

more-access = Accessibility
more-access-title = Accessibility
more-access-aim = DiKo is made to follow WCAG 2.2, level AA, and EN 301 549.
more-access-works = What works
more-access-keyboard = Everything works with the keyboard alone.
more-access-reader = Screen readers hear names, states and changes. German words are marked as German.
more-access-text = Text grows to 200 percent. Colours have strong contrast, in light and dark.
more-access-calm = Movement stops when your device asks for it.
more-access-weak = What is not good yet
more-access-weak-text = DiKo reads aloud only where your device has a voice for the language. There is no version in easy language and none in sign language.
more-access-tell = Tell us
more-access-tell-text = Something does not work for you? Tell your town or the place that gave you DiKo.
more-access-day = Written on { $day }

more-licences = Licences
more-licences-text = DiKo is free software under the Apache License 2.0. You may use it, read it and change it.
more-licences-parts = Parts made by others
more-licences-law = Texts of the law are free of copyright (§ 5 UrhG).

more-about = About DiKo
more-about-what = DiKo makes a plan from your story: which office, which paper, until which day.
more-about-not = DiKo is not an office and gives no legal advice. In doubt ask an advice centre: it is free.
more-about-version = Version { $version }

clock-before-catalogue = The date of this device is { $day }. That cannot be right.
clock-before-last-change = The date of this device is { $day }. But you have already changed something in DiKo on a later day.
clock-do = Set the date in the settings of the device. Until then the days here are wrong.
