/** The colour and lines of a band, as the map has them. What it stands for is written beside it. */
export const BandSwatch = ({ band }: { readonly band: number }) => (
  <span className="band-swatch" data-band={band} aria-hidden="true" />
);
