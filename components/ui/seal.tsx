/** The seal, 词 cut in white from a cinnabar stone. Beside the name it is decoration; alone it needs a `label`. */
export function Seal({ size, label }: { size: number; label?: string }) {
  return (
    <svg
      className="logo"
      width={size}
      height={size}
      viewBox="0 0 128 128"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path
        d="M34 6h62c17 0 26 9 26 26v63c0 18-9 27-27 27H33C15 122 6 113 6 95V33C6 15 16 6 34 6z"
        fill="var(--seal)"
      />
      <g fill="none" stroke="var(--on-seal)" strokeWidth="10" strokeMiterlimit="6">
        <path d="M28.5 26.5l9.5 10.5M22 53.5h16.5V91" />
        <path d="M33.5 88v14l17-13.5-6.5-8-5 4z" fill="var(--on-seal)" stroke="none" />
        <path d="M55.5 31.5h47.5v60q0 11-11 11h-9M55.5 52h31.5M60.5 69.5h21.5v19.5H60.5z" />
      </g>
    </svg>
  );
}
