/**
 * Vitest 5 prints failures with Map.groupBy, which Node 20 lacks: without this a failing run ends in a crash of the
 * reporter and no count. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy
 */
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
