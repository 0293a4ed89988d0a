### Finding something again.

search-title = Search
search-label = Step, paper, letter, appointment, person or note
search-hint = In any language, German too.
search-none = Nothing found. Try another word, or a shorter one.
search-count = { $count ->
    [one] 1 found.
   *[other] { $count } found.
}
search-steps = Steps
search-notes = Notes
