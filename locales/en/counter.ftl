### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Show at the counter
counter-preview = This is what the office will see
counter-sees = These facts. Untick what you do not want to show.
counter-name = Name
counter-papers = These papers
counter-show = Show
counter-only = Only this page is open
counter-with-me = I have with me:
counter-missing = I still lack:
counter-ask = From you I need, please:
counter-slowly = Please speak slowly.
counter-write = Please write it down for me.
counter-fact = { $label }:
