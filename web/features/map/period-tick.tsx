/** A half-year under a step; where there is little room, without its century. */
export const PeriodTick = ({ period }: { readonly period: string }) => (
  <span>
    <span className="century">{period.slice(0, 2)}</span>
    {period.slice(2)}
  </span>
);
