[#ftl output_format="HTML"]
[#-- The page to print and hand over. @ftlvariable name="model" type="org.treatmentfaq.rendering.PrintModel" --]
[#macro lang of][#if of.fallback()] lang="${of.language()}" dir="${of.direction()}"[/#if][/#macro]
[#macro person label who]
  <p>${label} ${who.name()}[#if who.hasCredentials()], ${who.credentials()}[/#if]</p>
[/#macro]
<!DOCTYPE html>
<html lang="${model.language}"[#if model.rightToLeft] dir="rtl"[/#if]>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${model.title}</title>
  <link rel="canonical" href="${model.address}">
  <link rel="icon" href="${model.resource('icon.svg')}">
  <link rel="stylesheet" href="${model.resource('print.css')}">
  <script type="module" src="${model.resource('print.js')}"></script>
</head>
<body class="handout">
  <nav class="handout__tools">
    <a href="${model.webPage}">${i18n["treatment-faq.template.handout.back"]}</a>
    [#-- the script shows it --]
    <button class="handout__print" type="button" data-handout-print hidden>${i18n["treatment-faq.template.handout.print"]}</button>
  </nav>
  <header class="handout__clinic">${model.home.title()}</header>
  <main>
    <h1 class="handout__title">${model.title}</h1>
    [#list model.safety]
    <div class="handout__safety" role="group" aria-labelledby="handout__safety">
      [#items as safety]
      [#if safety?is_first]
      <h2 class="handout__safety-heading" id="handout__safety">${safety.heading()?has_content?then(safety.heading(), i18n["treatment-faq.template.safety"])}</h2>
      [/#if]
      [#if model.safetyByTreatment && safety.treatment().text()?has_content]
      <h3 class="handout__treatment"[@lang safety.treatment() /]>${safety.treatment().text()}</h3>
      [/#if]
      [#list safety.otherIds() as id]<span id="${id}"></span>[/#list]<div[@lang safety.text() /]>${safety.text().text()?no_esc}</div>
      [/#items]
    </div>
    [/#list]
    [#if model.introduction?has_content]<p>${model.introduction}</p>[/#if]
    [#list model.faqs as faq]
    [#assign level = 2]
    [#if faq.headingShown]
    <h2 class="handout__heading"[@lang faq.heading /]>${faq.heading.text()}</h2>
    [#assign level = 3]
    [/#if]
    [#if faq.byline.overdueNoticeShown]<p class="handout__overdue">${i18n["treatment-faq.template.overdue"]}</p>[/#if]
    [#list faq.summary.text() as paragraph]<p[@lang faq.summary /]>${paragraph}</p>[/#list]
    [#list faq.items as item]
    <section class="handout__item[#if item.brief] handout__brief[/#if]">
      <h${level?c} class="handout__question" id="${item.id()}"[@lang item.question() /]>${item.question().text()}</h${level?c}>
      <div class="handout__answer"[@lang item.answer() /]>${item.answer().text()?no_esc}</div>
    </section>
    [/#list]
    [#if !faq.localNote.text().blank]<div[@lang faq.localNote /]>${faq.localNote.text()?no_esc}</div>[/#if]
    [#if faq.sources?has_content]
    <p class="handout__label">${i18n["treatment-faq.template.sources"]}</p>
    <ul>[#list faq.sources as source]<li>${source.title()}[#if source.isOnTheWeb()] (${source.url()})[/#if]</li>[/#list]</ul>
    [/#if]
    [#if faq.disclaimerShown]<div[@lang faq.disclaimer /]>${faq.disclaimer.text()?no_esc}</div>[/#if]
    <div class="handout__byline">
    [#if faq.byline.author??][@person i18n["treatment-faq.template.writtenBy"] faq.byline.author /][/#if]
    [#if faq.byline.reviewer??][@person i18n["treatment-faq.template.reviewedBy"] faq.byline.reviewer /][/#if]
    [#if faq.byline.lastReviewed??]<p>${i18n["treatment-faq.template.lastReviewed"]} ${faq.byline.lastReviewed.text()}</p>[/#if]
    [#if faq.byline.changedNoticeShown]<p class="handout__changed">${i18n["treatment-faq.template.changed"]}</p>[/#if]
    [#if faq.rightsStatement?has_content]<p>${faq.rightsStatement}</p>[/#if]
    </div>
    [/#list]
  </main>
  <footer class="handout__footer">
    [#assign qrCode = model.qrCode]
    [#if qrCode.present]
    [#assign code = qrCode.get()]
    <svg class="handout__code" viewBox="0 0 ${code.size()?c} ${code.size()?c}" role="img" shape-rendering="crispEdges" aria-label="${i18n['treatment-faq.template.handout.code']}"><title>${i18n["treatment-faq.template.handout.code"]}</title><path d="${code.path()}"/></svg>
    [/#if]
    <div class="handout__record">
      <p>${i18n["treatment-faq.template.handout.address"]} <span class="handout__address">${model.address}</span></p>
      [#if model.modified?has_content]
      <p>${i18n["treatment-faq.template.handout.changed"]} ${model.modified}</p>
      [/#if]
      [#list model.versions as version]
      <p class="handout__version">[#if model.versions?size > 1 && version.treatment().text()?has_content]<span[@lang version.treatment() /]>${version.treatment().text()}</span> – [/#if]${i18n["treatment-faq.template.handout.version"]} ${version.revision()}[#if version.nextReview()??] – ${i18n["treatment-faq.template.nextReview"]} ${version.nextReview().text()}[/#if]</p>
      [/#list]
    </div>
  </footer>
</body>
</html>
