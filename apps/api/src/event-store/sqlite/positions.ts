/** As wide as the largest whole number, so that positions compare as text. */
export const positionOf = (position: number): string => String(position).padStart(16, '0');
