/** The name, drawn apart: isär. */
export const Wordmark = () => (
  <p className="wordmark">
    <span className="unseen">Isär</span>
    <span aria-hidden="true" className="wordmark-letters">
      IS
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
        <path
          d="M11 8H2m4-5L1.5 8 6 13M17 8h9m-4-5l4.5 5L22 13"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      ÄR
    </span>
  </p>
);
