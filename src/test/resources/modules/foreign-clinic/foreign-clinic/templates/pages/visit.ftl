[#ftl output_format="HTML"]
<!DOCTYPE html>
<html lang="${cmsfn.language()}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${cmsfn.decode(content).title!"Visit"}</title>
  <link rel="stylesheet" href="${ctx.contextPath}/.resources/foreign-clinic/webresources/clinic.css">
  [@cms.page /]
</head>
<body>
  <header class="clinic-banner">A clinic with a page template of its own</header>
  <main class="clinic-main">
    <h1>${cmsfn.decode(content).title!"Visit"}</h1>
    <h2>From our therapists</h2>
    [@cms.area name="main" contextAttributes={"headingLevel": 3} /]
  </main>
</body>
</html>
