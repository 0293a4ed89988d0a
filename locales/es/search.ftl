### Finding something again.

search-title = Buscar
search-label = Paso, documento, carta, cita, persona o nota
search-hint = En cualquier idioma, también en alemán.
search-none = No se ha encontrado nada. Pruebe con otra palabra o una más corta.
search-count = { $count ->
    [one] 1 resultado.
   *[other] { $count } resultados.
}
search-steps = Pasos
search-notes = Notas
