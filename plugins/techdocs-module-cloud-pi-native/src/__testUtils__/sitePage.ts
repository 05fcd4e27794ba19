/** A page as the generator writes them, around an article's HTML. */
export const sitePage = (article: string, title = 'Secrets') => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${title} - Doc</title>
<link rel="stylesheet" href="../../assets/stylesheets/main.01234567.min.css"></head>
<body><header class="md-header"><label for="__drawer"></label></header>
<div class="md-container" data-md-component="container"><main>
<div class="md-sidebar md-sidebar--primary" data-md-type="navigation">
<nav class="md-nav md-nav--primary" aria-label="Doc"><label class="md-nav__title">Doc</label>
<ul class="md-nav__list">
<li class="md-nav__item"><a class="md-nav__link" href="../../"><span class="md-ellipsis">Accueil</span></a></li>
<li class="md-nav__item md-nav__item--nested md-nav__item--active">
<input class="md-nav__toggle" type="checkbox" id="__nav_1" checked><label class="md-nav__link" for="__nav_1"><span class="md-ellipsis">Démarrer</span></label>
<nav class="md-nav"><ul class="md-nav__list">
<li class="md-nav__item md-nav__item--active"><a class="md-nav__link md-nav__link--active" aria-current="page" href="./"><span class="md-ellipsis">Secrets</span></a></li>
<li class="md-nav__item"><a class="md-nav__link" href="https://example.org/"><span class="md-ellipsis">Ailleurs</span></a></li>
</ul></nav></li></ul></nav></div>
<div class="md-content" data-md-component="content"><article class="md-content__inner md-typeset">
<h1 id="secrets">${title}<a class="headerlink" href="#secrets" title="Lien permanent">¶</a></h1>
${article}</article></div></main>
<footer class="md-footer"><nav><a href="../compte/" class="md-footer__link md-footer__link--prev"><div class="md-ellipsis">Compte</div></a><a href="../production/" class="md-footer__link md-footer__link--next"><div class="md-ellipsis">Production</div></a></nav></footer>
</div></body></html>`;
