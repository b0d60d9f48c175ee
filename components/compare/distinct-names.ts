/** A policy as it is named: its site, and where a site has several, its title or its path. */
interface Named {
  site: string;
  title: string;
  url: string;
}

/** A name for each policy, no two alike where their titles or addresses are not: the site alone where it is the only one. */
export const distinctNames = (policies: readonly Named[]): string[] =>
  policies.map((policy) => {
    const beside = policies.filter((other) => other !== policy && other.site === policy.site);
    if (beside.length === 0) return policy.site;
    const titled = policy.title !== '' && beside.every(({ title }) => title !== policy.title);
    return `${policy.site}: ${titled ? policy.title : pathOf(policy.url)}`;
  });

const pathOf = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname}${search}`;
};
