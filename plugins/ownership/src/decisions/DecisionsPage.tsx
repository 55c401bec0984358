/** Who decides what. */
export const DecisionsPage = () => null;
