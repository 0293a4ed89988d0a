### Sharing a family: towns, the exchange, letting devices in, joining, who takes part, the way back by the recovery code.

sharing-head = Together
sharing-title = Sharing and exchange
sharing-with = Who takes part
sharing-server = Through this server
sharing-end = To end it on this device, remove the family under People.
sharing-family = Shared with other devices
sharing-seen = Everyone who shares this family sees it.
sharing-name-help = A first name or a nickname is enough. Everyone who shares this family sees it.
sharing-waiting = Waiting for the other device.
sharing-failed = That did not work
sharing-again = Start again
sharing-stop = Stop

share-do = Share this family
share-done = The family is shared. Now let someone in.
share-members = Whoever you let in reads and changes everything in this family, except notes that stay on this device.
share-server = A town’s server passes it on, locked. It cannot read it and knows no names.
share-server-sees = The server sees how many devices take part, when they exchange, how much, and from which internet address.
share-removal = You can remove a device again. What it has seen, it has seen.

sync-alone = On this device only
sync-alone-help = This family is on this device only. You can share it with your other device, or with someone who helps you.
sync-now = Exchange now
# $count: changes of this device that the server does not have.
sync-changes = { $count ->
    [one] 1 change waits
   *[other] { $count } changes wait
}
sync-good = Everything is exchanged
sync-never = Not exchanged yet
# $day: a weekday and date. $time: such as 14:10.
sync-last = Last exchange: { $day }, { $time }
sync-last-today = Last exchange: today, { $time }
sync-never-help = DiKo exchanges as soon as there is a connection.
sync-offline-help = There is no connection to the server. Nothing is lost. DiKo tries again by itself.
sync-busy-help = The server has too much to do. DiKo tries again by itself.
sync-activation-needed = The town asks for a code
sync-activation-needed-help = Until then everything stays on this device.
sync-waiting-for-admission = Waiting to be let in
sync-waiting-for-admission-help = Another device lets this one in. Both need a connection for that.
sync-not-let-in = The server does not let this device in
sync-not-let-in-help = What is here stays here. Ask someone who manages the family to open DiKo and look at the list of devices.
sync-removed = This device was removed
sync-removed-help = Nothing new comes here any more. What is here can still be read.
# $count: things that other devices wrote.
sync-withheld = { $count ->
    [one] The server keeps back one thing that another device wrote. Open DiKo on the other device, with a connection.
   *[other] The server keeps back { $count } things that other devices wrote. Open DiKo on the other devices, with a connection.
}
sync-unread = { $count ->
    [one] One thing from another device cannot be read yet. The key comes with a later exchange.
   *[other] { $count } things from other devices cannot be read yet. The key comes with a later exchange.
}
sync-parked = { $count ->
    [one] The server does not take one change. It stays on this device. Tell the town.
   *[other] The server does not take { $count } changes. They stay on this device. Tell the town.
}
sync-quarantined = Something from a removed device waits

activation-code = Code from the town
activation-help = The town or an advice centre gives it out.
activation-empty = Type the code first.
activation-do = Hand in the code

commune-title = Your town
commune-help = Its offices, opening hours and own steps then stand in your plan.
commune-which = Which town?
commune-choose-do = Find a town
commune-here = on this device
commune-other = Another town
commune-address = Address of the town’s server
commune-address-help = The town tells you, for example diko.example.de. Or it shows a code to scan.
commune-address-empty = Type the address first.
commune-choose = Choose a town.
commune-scan = Scan the address
commune-look = Look it up
commune-looking = DiKo asks the town. This takes a moment.
commune-found = Is it this town?
commune-again = Choose another town
commune-verified = DiKo knows this town and its signature.
commune-unverified = Only the town itself says who it is. Use it only if the town gave you this address.
commune-key = Compare this number with the one the town shows:
commune-activation = To share a family through this town, you need a code from it.
commune-use = Use this town
commune-used = { $name } is your town now.

qr-alt = Code to scan
qr-as-text = Show the code as text
qr-copy = Copy the text
qr-copied = Copied. Give it only to the other device.
qr-not-copied = Copying does not work here. Mark the text and copy it yourself.

scan-camera = Scan with the camera
scan-looking = Hold the whole code in front of the camera.
scan-stop = Stop the camera
scan-picture = Choose a picture of the code
scan-none = There is no code in this picture. Take one that shows the whole code.
scan-no-camera = The camera cannot be used. Choose a picture or paste the text.
scan-text = Or paste the text of the code
scan-text-do = Take the text
scan-text-empty = Paste the text first.

role-owner = Manages the family
role-owner-help = Reads and writes everything, lets others in and removes them.
role-helper = Helps
role-helper-help = Reads and writes everything. Cannot let anyone in.
role-helper-cannot = Only devices that manage the family can let others in.

way-room = In the same room
way-mailbox = On the telephone
way-file = With a file

invite-title-form = Let a device in
invite-title-room = Show this code
invite-title-mailbox = Say this number
invite-title-file = Hand over this file
invite-title-compare = Compare the numbers
invite-title-compared = One moment
invite-title-admitted = The device is in
invite-help = Your second device, or the device of someone who helps you.
invite-role = What may it do?
invite-way = How do you come together?
invite-room-note = Each device scans a code from the other.
invite-mailbox-note = You talk, and both have a connection.
invite-file-note = The other device joins later.
# $join and $way: what one chooses on the other device.
invite-room-show = On the other device choose “{ $join }”, then “{ $way }”. It scans this code.
invite-room-answer = Then scan the answer
invite-room-scan = The other device now shows a code of its own.
invite-mailbox-say = On the other device choose “{ $join }”, then “{ $way }”. Say this number:
invite-mailbox-then = Then both screens show six digits. Stay on the telephone.
invite-file-where = The invitation is in this file:
invite-file-digits = These digits open it:
invite-file-code = Digits for the file
invite-file-apart = Tell the digits another way than the file, on the telephone for example. Whoever has both can join.
invite-admitted = It gets the family with the next exchange. Give it a name, so that everyone knows whose it is.
invite-done = Done

compare-now = The other device is there.
compare-help = Read the digits to each other. Are they the same on both screens?
compare-same = Yes, the same
compare-different = No, different

join-title = Join a family
join-help = Someone who manages the family lets this device in. How do you come together?
join-room-note = You scan a code on the other device.
join-mailbox-note = The other person says a number.
join-file-note = You have a file and the digits for it.
join-room-help = The other device shows a code. Scan it.
join-commune = Which town’s server?
# $place: the page on the other device that says it.
join-commune-help = The other device says so under “{ $place }”.
join-mailbox-help = Type the number that the other person says.
join-number = Number
# $count: how many digits it has to be.
join-digits-short = It has to be { $count } digits.
join-file-help = Someone gave you a file and told you digits.
join-title-answer = Show this code
join-title-joined = The family is coming
join-answer = The other device scans this code. Then it lets this one in.
join-admission-waiting = Both devices need a connection. It can take a moment.
join-coming = DiKo opens the family.
join-done = The family is on this device.

members-title = Who takes part
# $count: devices.
members-count = { $count ->
    [one] 1 device takes part
   *[other] { $count } devices take part
}
members-removed = Removed
member-this-device = This device
member-device = Device without a name
member-paper = Recovery code
member-paper-help = Brings the family back on a new device.
member-invitation = Invitation in a file
member-invitation-help = Nobody has used it yet.
member-removed = Removed. It gets nothing new.
member-since = Since { $day }
# $count: changes that do not count.
member-quarantined = { $count ->
    [one] 1 change from it waits
   *[other] { $count } changes from it wait
}
member-name = Name of the device
member-name-help = So that everyone knows whose it is. For example: Olena’s phone.
member-renamed = The name is saved.
member-remove-device = Remove this device
member-remove-paper = End the way back by this code
member-remove-invitation = Withdraw the invitation
member-remove-title = Remove { $name }?
member-remove-help-device = It gets nothing that is written from now on. What it has seen, it has seen. This cannot be undone: someone has to let it in anew.
member-remove-help-paper = The code then no longer brings this family back. This cannot be undone. You can make a new code under More.
member-remove-help-invitation = The file then opens nothing. This cannot be undone.
member-remove-do = Remove
member-remove-done = { $name } is removed.

quarantine-title = Waits and does not count
quarantine-help = This was written on the device after it had been removed. Look whether it is right.
quarantine-on = Written on { $day }
# $count: changes that are not shown one by one.
quarantine-more = Further changes: { $count }
quarantine-release = Let all of it count
quarantine-final = This cannot be undone. You can change each thing afterwards.
quarantine-released = It counts now.
quarantine-person-added = Added
quarantine-person-removed = Taken out
quarantine-note-removed = Deleted

leaving = This device is leaving
leaving-help = This family is shared. This device tells the others that it leaves. They keep everything.
leaving-begun = This device takes leave of { $name }.
leaving-waits = This device takes leave of the others. That needs a connection. Then the family goes from here.
leaving-at-once = Remove without waiting
leaving-at-once-help = The others then do not learn that this device has left.

back-title = Bring my families back
back-help = You need your recovery code, and the town through whose server you shared them.
back-do = Bring them back
back-doing = DiKo asks the town and opens your families. This takes a moment.

# Photos of a shared family.
sync-photos-title = Photos
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } of photos wait to be exchanged.
sync-photos-none = All photos are exchanged.
sync-photos-now = Exchange photos now
sync-photos-always = Always exchange photos by itself
sync-photos-always-help = Otherwise only a few go by themselves. Mobile data can cost money.
