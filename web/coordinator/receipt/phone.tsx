export const Phone = ({ number }: { readonly number: string }) => (
  <a className="phone" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {number}
  </a>
);
