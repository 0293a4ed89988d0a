// How the plan is looked at: as a list or as a map, whose steps, and whether the map draws what is done. Kept while the
// page lives, so that the way back from a step leads to where one was.

export const planView = $state({ as: 'list' as 'list' | 'map', person: '', done: false });
