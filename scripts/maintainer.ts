/** Who makes the datasets of `data/`, as `CITATION.cff` has it. A dataset of somebody else's says nothing of its makers. */
export const MAINTAINER = 'Dyad maintainers';
