const paths: Record<string, string> = {
  like: '<path d="M12 20.3S3.5 15.4 3.5 9.4A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.4c0 6-8.5 10.9-8.5 10.9Z"/>',
  collect: '<path d="m12 3.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8Z"/>',
  chat: '<path d="M12 4.2c-4.8 0-8.6 3.3-8.6 7.4 0 2.3 1.2 4.4 3.1 5.7l-.5 3 3.4-1.6c.8.2 1.7.3 2.6.3 4.8 0 8.6-3.3 8.6-7.4S16.800 4.200 12 4.200Z"/>',
  share: '<path d="M14 5v4C7 9.700 4.500 14 4 19c2.500-3.500 5.500-5 10-5v4l6.500-6.500Z"/>',
  more: '<circle cx="6" cy="12" r=".8"/><circle cx="12" cy="12" r=".8"/><circle cx="18" cy="12" r=".8"/>',
  play: '<path d="M8 5.500v13l11-6.500Z" fill="currentColor"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
  left: '<path d="m14.500 5-7 7 7 7"/>',
  right: '<path d="m9.500 5 7 7-7 7"/>',
  up: '<path d="m5 14.500 7-7 7 7"/>',
  down: '<path d="m5 9.500 7 7 7-7"/>',
  search: '<circle cx="11" cy="11" r="6.500"/><path d="m16 16 4 4"/>',
  home: '<path d="m4 11 8-7 8 7v8.500H4Z"/><path d="M12 15v2"/>',
  plus: '<rect x="4" y="4" width="16" height="16" rx="5"/><path d="M12 8.500v7M8.500 12h7"/>',
  bell: '<path d="M6.500 16.500V11a5.500 5.500 0 0 1 11 0v5.500l1.500 1.500H5Z"/><path d="M10.500 20.500h3"/>',
  person:
    '<circle cx="12" cy="8.500" r="4"/><path d="M4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  moon: '<path d="M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z"/>',
  reload: '<path d="M19 8a8 8 0 1 0 1 5M19.500 3.500V8H15"/>',
};

/** The icons of the page, as the site keeps them: symbols in one hidden svg at the top of the body. */
export const sprite = `<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true">${Object.entries(paths)
  .map(
    ([name, path]) =>
      `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${path}</symbol>`,
  )
  .join('')}</svg>`;
