import './skeleton.css';

/** The shape of what comes; says nothing to readers. */
export const Skeleton = () => (
  <div className="skeleton" aria-hidden="true">
    <i />
    <i />
    <i />
  </div>
);
