/*
 * The first thing that `npm start` and `npm test` run. Written so that any Node can read it: an old one breaks off at the first
 * word it does not know, and says nothing that helps.
 */
var oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    '\nNode ' +
      process.versions.node +
      ' is too old: Node ' +
      oldest +
      ' or newer is needed.\n' +
      'Get it from https://nodejs.org, or with nvm: nvm install ' +
      oldest +
      ' && nvm use ' +
      oldest +
      '\n',
  );
  process.exit(1);
}
