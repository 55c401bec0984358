/** A scope, and how it stands among the others. */
export const ScopePage = () => null;
