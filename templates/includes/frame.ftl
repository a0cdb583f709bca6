[#ftl output_format="HTML"]
[#-- What every page has around its own part. @ftlvariable name="model" type="org.treatmentfaq.rendering.PageModel" --]
[#macro page]
<!DOCTYPE html>
<html lang="${model.language}"[#if model.rightToLeft] dir="rtl"[/#if]>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${model.title}[#if model.ancestors?has_content] – ${model.home.title()}[/#if]</title>
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
  <header class="faq-page__header"><a class="faq-page__home" href="${model.home.address()}">${model.home.title()}</a></header>
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
</body>
</html>
[/#macro]
