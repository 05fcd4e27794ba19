import { describeRule, documentation } from '../../rule';

/** No certificate of an end point in the image. @public */
export const dockerNoCertificate = describeRule({
  id: 'df-no-cert',
  level: 'security',
  severity: 'medium',
  reads: 'files',
  title: {
    fr: 'Pas de certificat de service dans l’image',
    en: 'No end-point certificate in the image',
  },
  what: {
    fr: 'L’image livrée ne contient ni certificat de service ni magasin de clés ; seules les autorités de certification internes peuvent y être ajoutées.',
    en: 'The shipped image holds neither an end-point certificate nor a key store; only internal certification authorities may be added to it.',
  },
  why: {
    fr: 'Un certificat figé dans l’image expire avec elle et la suit partout. Ceux des services exposés sont portés par la chaîne de services.',
    en: 'A certificate frozen in the image expires with it and goes wherever it goes. Those of exposed services are carried by the service chain.',
  },
  how: {
    fr: 'Retirez le COPY du certificat et montez-le d’un Secret. Une autorité interne se copie sous /usr/local/share/ca-certificates, suivie de update-ca-certificates.',
    en: 'Remove the COPY of the certificate and mount it from a Secret. An internal authority is copied under /usr/local/share/ca-certificates, followed by update-ca-certificates.',
  },
  link: documentation('guide/best-practices'),
  sources: [{ kind: 'cct', requirement: 'EXI-ARCH-7' }],
  audited: [],
  enforced: [],
});
