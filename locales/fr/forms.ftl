### What is typed and not saved yet, and what cannot be saved.

form-unsaved = Vous avez écrit ceci et ne l’avez pas encore enregistré.
form-discard = Effacer
text-over = { $longest } caractères au plus. En trop : { $over }.
date-other-calendar = Cette année est d’un autre calendrier. Ici compte le calendrier où nous sommes en { $year }, comme sur les papiers allemands.
