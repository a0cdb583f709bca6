[#ftl output_format="HTML"]
[#-- @ftlvariable name="model" type="org.treatmentfaq.rendering.TreatmentFaqModel" --]
[#macro person label who]
  <p class="treatment-faq__person">${label} <span class="treatment-faq__name">${who.name()}</span>[#if who.hasCredentials()] <span class="treatment-faq__credentials">${who.credentials()}</span>[/#if]</p>
[/#macro]
[#macro day label date]
  <p class="treatment-faq__review">${label} <time datetime="${date.iso()}">${date.text()}</time></p>
[/#macro]
[#macro lang of inside=false][#if of.fallback() || inside] lang="${of.language()}" dir="${of.direction()}"[/#if][/#macro]
[#if model.shown]
  [#if model.linkingAssets]
<link rel="stylesheet" href="${model.resource('treatment-faq.css')}">
<script type="module" async src="${model.resource('treatment-faq.js')}"></script>
  [/#if]
[#-- a heading that would repeat the page's title names the group instead --]
<div class="treatment-faq" data-treatment-faq data-layout="${model.layout}"[#if !model.headingShown && model.heading.text()?has_content] role="group" aria-label="${model.heading.text()}"[/#if]
  data-text-show-all="${i18n['treatment-faq.template.script.showAll']}"
  data-text-hide-all="${i18n['treatment-faq.template.script.hideAll']}"
  data-text-all-shown="${i18n['treatment-faq.template.script.allShown']}"
  data-text-all-hidden="${i18n['treatment-faq.template.script.allHidden']}"
  data-text-copy="${i18n['treatment-faq.template.script.copy']}"
  data-text-copied="${i18n['treatment-faq.template.script.copied']}"
  data-text-not-copied="${i18n['treatment-faq.template.script.notCopied']}"
  data-text-filter="${i18n['treatment-faq.template.script.filter']}"
  data-text-found="${i18n['treatment-faq.template.script.found']}"
  data-text-similar="${i18n['treatment-faq.template.script.similar']}"
  data-text-nothing-found="${model.nothingFound?has_content?then(model.nothingFound, i18n['treatment-faq.template.script.nothingFound'])}">
  [#if model.headingShown]
  <h${model.headingLevel?c} class="treatment-faq__heading"[@lang model.heading /]>${model.heading.text()}</h${model.headingLevel?c}>
  [/#if]
  [#assign safety = model.safety]
  [#if !safety.blank]
  <div class="treatment-faq__safety" role="group" aria-labelledby="${safety.id()}">
    <h${safety.level()?c} class="treatment-faq__safety-heading" id="${safety.id()}">${safety.heading()?has_content?then(safety.heading(), i18n["treatment-faq.template.safety"])}</h${safety.level()?c}>
    <div class="treatment-faq__safety-text"[@lang safety.text() /]>${safety.text().text()?no_esc}</div>
  </div>
  [/#if]
  [#list model.summary.text() as paragraph]
  <p class="treatment-faq__summary"[@lang model.summary /]>${paragraph}</p>
  [/#list]
  [#if model.byline.overdueNoticeShown]
  <p class="treatment-faq__overdue">${i18n["treatment-faq.template.overdue"]}</p>
  [/#if]
  [#list model.items as item]
  <div class="treatment-faq__item[#if item.brief] treatment-faq__brief[/#if]" data-faq-anchor="${item.anchor()}">
    [#list item.formerIds() as former]
    <span class="treatment-faq__former" id="${former}"></span>
    [/#list]
    <h${model.questionLevel?c} class="treatment-faq__question" data-faq-question id="${item.id()}"[@lang item.heading() /]>${item.heading().text()}</h${model.questionLevel?c}>
    <div class="treatment-faq__answer" data-faq-answer[@lang item.answer() /]>
      [#if item.labelled]
      <p class="treatment-faq__full-question"[@lang item.question() item.answer().fallback() /]>${item.question().text()}</p>
      [/#if]
      ${item.answer().text()?no_esc}
    </div>
  </div>
  [/#list]
  [#if !model.localNote.text().blank]
  <div class="treatment-faq__note"[@lang model.localNote /]>${model.localNote.text()?no_esc}</div>
  [/#if]
  [#if model.sources?has_content]
  <p class="treatment-faq__label">${i18n["treatment-faq.template.sources"]}</p>
  <ul class="treatment-faq__sources">
    [#list model.sources as source]
    <li>[#if source.isOnTheWeb()]<a href="${source.url()}">${source.title()}</a>[#else]${source.title()}[/#if]</li>
    [/#list]
  </ul>
  [/#if]
  [#if model.related?has_content]
  <p class="treatment-faq__label">${i18n["treatment-faq.template.related"]}</p>
  <ul class="treatment-faq__related">
    [#list model.related as other]
    <li><a href="${other.address()}"[@lang other.title() /]>${other.title().text()}</a></li>
    [/#list]
  </ul>
  [/#if]
  [#if model.disclaimerShown]
  <div class="treatment-faq__disclaimer"[@lang model.disclaimer /]>${model.disclaimer.text()?no_esc}</div>
  [/#if]
  [#if model.byline.author??][@person i18n["treatment-faq.template.writtenBy"] model.byline.author /][/#if]
  [#if model.byline.reviewer??][@person i18n["treatment-faq.template.reviewedBy"] model.byline.reviewer /][/#if]
  [#if model.byline.lastReviewed??][@day i18n["treatment-faq.template.lastReviewed"] model.byline.lastReviewed /][/#if]
  [#if model.byline.changedNoticeShown]
  <p class="treatment-faq__changed">${i18n["treatment-faq.template.changed"]}</p>
  [/#if]
  [#if model.byline.nextReview??][@day i18n["treatment-faq.template.nextReview"] model.byline.nextReview /][/#if]
  [#if model.rightsStatement?has_content]
  <p class="treatment-faq__rights">${model.rightsStatement}</p>
  [/#if]
</div>
[#elseif model.problem?has_content]
<p class="treatment-faq treatment-faq__problem">${i18n[model.problem]}</p>
[/#if]
[#-- for editors, what matters most first --]
[#list model.notices as notice]
<p class="treatment-faq treatment-faq__problem">${i18n[notice]}</p>
[/#list]
[#if model.reviewNotes.state()?has_content]
<p class="treatment-faq treatment-faq__problem">${i18n[model.reviewNotes.state()]}</p>
[/#if]
[#macro changes label texts]
  [#list texts as text]
<p class="treatment-faq treatment-faq__problem">${label} ${i18n[text.part()]}[#if text.question()?has_content], <q>${text.question()}</q>[/#if] (${text.language()})</p>
  [/#list]
[/#macro]
[@changes i18n["treatment-faq.template.notice.changed"] model.reviewNotes.changed() /]
[@changes i18n["treatment-faq.template.notice.stale"] model.reviewNotes.stale() /]
[#list model.unanswered as question]
<p class="treatment-faq treatment-faq__problem">${i18n["treatment-faq.template.notice.unanswered"]} <q>${question}</q></p>
[/#list]
[#list model.wrongAnchors as anchor]
<p class="treatment-faq treatment-faq__problem">${i18n["treatment-faq.template.problem.anchor"]} ${anchor}</p>
[/#list]
[#list model.relatedProblems as other]
<p class="treatment-faq treatment-faq__problem">${i18n[other.message()]} ${other.name()}</p>
[/#list]
[#list model.removedMarkup as removed]
<p class="treatment-faq treatment-faq__problem">${i18n[removed.part()]}[#if removed.question()?has_content] <q>${removed.question()}</q>[/#if] – ${i18n[removed.message()]} ${removed.what()}</p>
[/#list]
[#if model.reviewNotes.history()?has_content]
<details class="treatment-faq treatment-faq__history">
  <summary>${i18n["treatment-faq.template.history.title"]}</summary>
  <ul>
    [#list model.reviewNotes.history() as done]
    <li>${done.day()}: ${i18n[done.kind()]}[#if done.who()?has_content], ${done.who()}[/#if][#if done.note()?has_content]: ${done.note()}[/#if]</li>
    [/#list]
  </ul>
</details>
[/#if]
[#assign graph = model.structuredData][#if !graph.empty]<script type="application/ld+json">${graph?no_esc}</script>[/#if][#t]
