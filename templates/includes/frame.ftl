[#ftl output_format="HTML"]
[#-- What every page has around its own part. @ftlvariable name="model" type="org.treatmentfaq.rendering.PageModel" --]
[#macro page]
<!DOCTYPE html>
<html lang="${model.language}"[#if model.rightToLeft] dir="rtl"[/#if]>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${model.title}[#if model.ancestors?has_content] – ${model.home.title()}[/#if]</title>
  [#if model.description?has_content]
  <meta name="description" content="${model.description}">
  [/#if]
  [#list model.languages as language]
  <link rel="alternate" hreflang="${language.tag()}" href="${language.url()}">
  [#if language?is_first]
  <link rel="alternate" hreflang="x-default" href="${language.url()}">
  [/#if]
  [/#list]
  <link rel="icon" href="${model.resource('icon.svg')}">
  <link rel="stylesheet" href="${model.resource('page.css')}">
  [#if model.claimAssets()]
  <link rel="stylesheet" href="${model.resource('treatment-faq.css')}">
  <script type="module" async src="${model.resource('treatment-faq.js')}"></script>
  [/#if]
  [@cms.page /]
</head>
<body class="faq-page">
  <a class="faq-page__skip" href="#faq-page__content">${i18n["treatment-faq.template.skip"]}</a>
  <header class="faq-page__header">
    <a class="faq-page__home" href="${model.home.address()}"[#if model.home.current()] aria-current="page"[/#if]>${model.home.title()}</a>
    [#if model.languages?has_content]
    <nav class="faq-page__languages" aria-label="${i18n['treatment-faq.template.languages']}">
      <ul>
        [#list model.languages as language]
        <li><a href="${language.address()}" lang="${language.tag()}" hreflang="${language.tag()}"[#if language.current()] aria-current="true"[/#if]>${language.name()}</a></li>
        [/#list]
      </ul>
    </nav>
    [/#if]
    [#if model.navigation?has_content]
    <nav class="faq-page__menu" aria-label="${i18n['treatment-faq.template.menu']}">
      <ul>
        [#list model.navigation as page]
        <li><a href="${page.address()}"[#if page.current()] aria-current="page"[/#if]>${page.title()}</a></li>
        [/#list]
      </ul>
    </nav>
    [/#if]
  </header>
  [#if model.ancestors?has_content]
  <nav class="faq-page__breadcrumb" aria-label="${i18n['treatment-faq.template.breadcrumb']}">
    <ol>
      [#list model.ancestors as above]
      <li><a href="${above.address()}">${above.title()}</a></li>
      [/#list]
      <li aria-current="page">${model.title}</li>
    </ol>
  </nav>
  [/#if]
  <main class="faq-page__main" id="faq-page__content">
    <h1 class="faq-page__title">${model.title}</h1>
    [#if model.introduction?has_content]
    <p class="faq-page__introduction">${model.introduction}</p>
    [/#if]
    [#nested]
  </main>
  <footer class="faq-page__footer">
    <p><a href="${model.home.address()}">${model.home.title()}</a></p>
    [#list model.footer as paragraph]
    <p>${paragraph}</p>
    [/#list]
  </footer>
</body>
</html>
[/#macro]
