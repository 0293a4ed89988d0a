### Two versions of one thing, written on devices that did not know of each other.

conflict-title = Two versions: choose
conflict-count = { $count ->
    [one] One thing was written in different ways.
   *[other] { $count } things were written in different ways.
}
conflict-help = Two devices wrote something different. Nothing is lost. Until you choose, DiKo counts with the first version.
conflict-none = Everything is decided. There is nothing to choose.
conflict-chosen = Chosen
# $value: what the chosen version says.
conflict-take = This is right: { $value }
# $day: when it was written.
conflict-here = On { $day }, on this device
conflict-elsewhere = On { $day }, on another device

# What there is to decide.
conflict-about-step = How far is this step?
conflict-about-paper-held = Is this paper in hand?
conflict-about-paper-date = Until when is the paper valid?
conflict-about-person-name = What is this person called?
conflict-about-case-name = What is this family called?
conflict-about-place = Where do you live?
conflict-about-kept-person = On one device { $name } was taken out of the household. On another, something was still written about { $name }.
conflict-about-kept-note = On one device this note was deleted. On another it is still there.

# What a version says.
conflict-step-open = Not done yet
conflict-step-waiting = Handed in on { $day }
conflict-step-done = Done on { $day }
conflict-held = The paper is in hand
conflict-not-held = The paper is not in hand
conflict-nothing = No answer
conflict-unknown = Written by a newer DiKo
conflict-place = { $commune }, { $land }
conflict-keep-person = Keep { $name }
conflict-remove-person = Take { $name } out
conflict-keep-note = Keep the note
conflict-remove-note = Delete the note
