/** The first page a newcomer sees. */
export const welcome = {
  title: 'Welcome',
  heading: 'Read Xiaohongshu, word by word.',
  lead: 'On RedNote, point at any Chinese word for its reading, its meaning and how people use it there. Keep the ones you like.',
  steps: 'How it works',
  point: 'Point at a word',
  pointText: 'Its reading and meaning appear beside it. Click for more.',
  save: 'Save it',
  saveText: 'The sentence comes along, and the post it was in.',
  meet: 'Meet it again',
  meetText: 'Two minutes of review, from the toolbar.',
  language: 'Language',
  auto: 'As the browser',
  private: 'Words and posts stay in this browser. Nothing is sent anywhere.',
  notAffiliated: 'Not affiliated with Xiaohongshu.',
  demo: 'A post with a word explained',
  demoGloss: 'to be sold on something',
} as const;
