### Papers: in hand, missing, how long they hold.

papers-title = Papers
papers-whose = Whose papers
papers-to-act = To act on
# $name and $age: a person of the household.
papers-person = { $name }, { $age ->
    [one] 1 year
   *[other] { $age } years
}
papers-count = { $count ->
    [one] 1 paper
   *[other] { $count } papers
}
papers-empty = There are no papers yet. Add the ones you have.
papers-add = Add
papers-add-title = Which paper do you have?
papers-search = Search, in your language or in German
papers-none-found = No paper has this name.
papers-other = Choose another paper
papers-whose-paper = Whose paper is it?

paper-pane = Paper
paper-state-have = Have
paper-state-missing = Missing
paper-state-renew = Renew
paper-state-expired = Ended
paper-state-at-office = At the office
paper-state-not-yet = Not yet

# $step: the title of a step.
paper-needed = Needed for: { $step }.
paper-comes = You get it with: { $step }.
paper-no-end = No end date noted.
# $day: a day, with its year.
paper-renew-from = Renew from { $day }
paper-renew-since = Renew now, since { $day }
paper-ends = Ends { $day }
paper-ended = Ended { $day }
paper-extended = A regulation lets it run longer than the day printed on it.
paper-only-ticked = This paper is only ticked here. Its content is never stored.

paper-in-hand = You have this paper
paper-not-in-hand = Do you have this paper?
paper-expiry = Valid until
paper-expiry-hint = The day printed on it. Leave it empty where there is none.
paper-past = This day has passed.
paper-have-now = I have it
# $name: whose paper it is.
paper-has-now = { $name } has it
paper-drop = I do not have it any more
paper-how = How to get it
paper-needed-by = Needed for
paper-brought-by = You get it with
paper-renewed-by = Renewed with

paper-said-have = Paper noted
paper-said-day = Day saved
paper-said-dropped = Paper taken off
