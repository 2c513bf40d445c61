import type { Source } from '../../src/model/dataset';

/**
 * The two articles. Neither says where or when it was published, so no address and no date stand
 * here. The texts are not part of the project: the hash tells whether a text at hand is the same.
 */
export const sources = [
  {
    id: '000_38e2cee09018ca7c.txt',
    title: 'How Does North Korea Feel About Russia',
    author: 'Cassie Grissom',
    sha256: '29dd6c84d19ff93eab2d6c420a773f1933cbb530e42b9c9359be5db9baeea242',
    length: 8019,
  },
  {
    id: '004_810bc7118ec72f9e.txt',
    title: 'Does North Korea Support Putin',
    author: 'Cassie Grissom',
    sha256: 'd83cc11461dfd585565d76162c976cc6faf8fd8968d58f80b47e42bc57c64ee1',
    length: 8151,
  },
] satisfies readonly Source[];
