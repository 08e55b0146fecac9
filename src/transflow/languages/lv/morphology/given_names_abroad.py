"""Further given names that are usual abroad, as Latvian writes them, each with the originals it commonly stands for."""

MORE = """
Agneška=Agnieszka Aidans=Aidan Alberto=Alberto Alehandro=Alejandro Alesandro=Alessandro Alfonso=Alfonso
Alfredo=Alfredo Anderss=Anders Andrea=Andrea Andžela=Angela Andželo=Angelo Anhels=Ángel Annegreta=Annegret Anti=Antti
Antuāns=Antoine Beatrise=Beatrice Benjamins=Benjamin Benuā=Benoît Bernardo=Bernardo Bernijs=Bernie Bernārs=Bernard
Betija=Betty Birgita=Birgit Bjerns=Björn|Bjørn Brendans=Brendan Bridžita=Bridget Britanija=Brittany Brižita=Brigitte
Bruno=Bruno Damians=Damian Darens=Darren Debora=Deborah|Debra Delfīne=Delphine Deniels=Daniel Denijs=Danny
Denisa=Denise Denzels=Denzel Dereks=Derek Didjē=Didier Djego=Diego Domeniko=Domenico
Dominiks=Dominic|Dominik|Dominique Dorotija=Dorothy Dītmars=Dietmar Džarods=Jared Džeiks=Jake Džeimijs=Jamie Džejs=Jay
Džemma=Gemma Džena=Jenna Dženija=Jenny Dženisa=Janice Džeralds=Gerald Džerards=Gerard Džesijs=Jesse Džila=Jill
Džilijana=Gillian Džoana=Joan|Joanna Džodija=Jodie|Jodi Džoisa=Joyce Džonijs=Johnny Džoslina=Jocelyn Džošs=Josh
Džulians=Julian Ebigeila=Abigail Ebija=Abby|Abbie Edams=Adam Eidrians=Adrian Eleanora=Eleanor Eleina=Elaine
Elisone=Alison|Allison Enija=Annie Enrike=Enrique Enriko=Enrico Ernesto=Ernesto Estebans=Esteban Fabio=Fabio
Federiko=Federico Felipe=Felipe Ferencs=Ferenc Fernando=Fernando Fils=Phil Florians=Florian Folkers=Volker
Fransisko=Francisco Fransuāza=Françoise Frančeska=Francesca Frančesko=Francesco Frederiks=Frederik|Frederick|Fredrik
Fredijs=Freddie|Freddy Freds=Fred Gabriela=Gabriela|Gabrielle Gavins=Gavin Geirs=Geir Georgs=Georg Gerhards=Gerhard
Gijoms=Guillaume Giljermo=Guillermo Ginters=Günter Glorija=Gloria Gorans=Goran Gordons=Gordon Gustavo=Gustavo
Gustavs=Gustav|Gustaf Gābors=Gábor Gārets=Gareth Gžegožs=Grzegorz Havjers=Javier Heidi=Heidi Heiki=Heikki
Heinrihs=Heinrich Helmuts=Helmut Henriks=Henrik|Henryk Herberts=Herbert Hesuss=Jesús Hjū=Hugh Horsts=Horst Hulio=Julio
Ians=Ian Ivs=Yves Izabela=Isabel|Isabelle Ištvāns=István Jakobs=Jakob|Jacob Jakubs=Jakub Janiks=Yannick Jarmo=Jarmo
Jaroslavs=Jarosław|Yaroslav Jekaterina=Ekaterina|Yekaterina Jergs=Jörg Jeruns=Jeroen Jirki=Jyrki Jirži=Jiří
Joana=Ioana Jozefs=Josef|Józef Jāks=Jaak Jērans=Göran Kamilla=Camilla Karena=Karen Karstens=Carsten|Karsten
Katalina=Katalin Katažina=Katarzyna Katrīne=Catherine|Katrin|Kathrin Keitlina=Kaitlyn Keits=Keith Kellija=Kelly
Kelvins=Calvin|Kelvin Kenets=Kenneth Kenijs=Kenny Kerolaina=Caroline Kertiss=Curtis Ketija=Cathy|Kathy
Ketlina=Kathleen|Caitlin Kjara=Chiara Klaudija=Claudia Klaudio=Claudio Klifords=Clifford Klints=Clint
Klēra=Claire|Clare Kolins=Colin Konors=Connor|Conor Kostass=Costas Kreigs=Craig Kristiano=Cristiano
Kristiāns=Christian|Kristian Kristjans=Kristjan Kristofs=Christophe Ksavjē=Xavier Kurts=Kurt Kālebs=Caleb Kārena=Karen
Kšištofs=Krzysztof Larss=Lars Laslo=László Leonardo=Leonardo Leslijs=Leslie Liams=Liam Lindsija=Lindsay|Lindsey
Linna=Lynn|Lynne Lorenco=Lorenzo Loreta=Loretta Lorija=Laurie|Lori Lote=Lotte Luidži=Luigi Luise=Louise Luka=Luca|Luka
Lukašs=Łukasz Luks=Luke|Luc Lībija=Libby Lūiza=Louise Lūsija=Lucy Macejs=Maciej Magnuss=Magnus Malgožata=Małgorzata
Malkolms=Malcolm Manfreds=Manfred Manuels=Manuel Margareta=Margaret|Margareta Margrēte=Margrethe Marlēna=Marlene
Marošs=Maroš Martina=Martina Marčello=Marcello Masimo=Massimo Mateo=Matteo|Mateo Mati=Matti
Matiass=Matthias|Mathias|Matias Matjē=Mathieu|Matthieu Mauricio=Mauricio|Maurizio Melisa=Melissa Merilina=Marilyn
Milans=Milan Mirča=Mircea Mollija=Molly Moriss=Maurice|Morris Nadja=Nadia Naidžels=Nigel Naomi=Naomi
Nataniels=Nathaniel Natans=Nathan Nils=Niels|Nils Nina=Nina Noa=Noah Noels=Noel Odrija=Audrey Ondržejs=Ondřej
Otto=Otto Ovens=Owen Pamela=Pamela Paskāls=Pascal Patriss=Patrice Paulo=Paulo Paulīne=Pauline Pegija=Peggy Peka=Pekka
Penelope=Penelope Persijs=Percy Pjotrs=Piotr Pēters=Péter Rafaele=Raffaele Ramons=Ramón|Ramon Rasels=Russell
Rauls=Raúl|Raul Redžinalds=Reginald Renē=René|Rene Rikardo=Ricardo|Riccardo Riks=Rick Roberto=Roberto Robijs=Robbie
Rodnijs=Rodney Rodrigo=Rodrigo Rojs=Roy Romina=Romina Ronans=Ronan Ronijs=Ronnie Rouans=Rowan Rūds=Ruud Rūperts=Rupert
Sabrina=Sabrina Salvatore=Salvatore Sebastians=Sebastian|Sébastien Sebastjans=Sebastian Sedriks=Cédric Selēna=Selena
Selīna=Celine|Céline|Selina Serdžo=Sergio Serhio=Sergio Seržs=Serge Sesīlija=Cecilia Sigrida=Sigrid Silvēns=Sylvain
Silvī=Sylvie Sindija=Cindy Sofī=Sophie Spensers=Spencer Stefano=Stefano Stenlijs=Stanley Stens=Stan Stīvijs=Stevie
Svens=Sven Sērens=Søren Sūzija=Susie|Suzi|Suzie Tailers=Tyler Tanels=Tanel Teds=Ted Teo=Theo|Teo
Terenss=Terence|Terrence Teresa=Teresa Terijs=Terry Tibors=Tibor Tifanija=Tiffany Tina=Tina Tjagu=Tiago Tjerī=Thierry
Tobiass=Tobias Todds=Todd Tomislavs=Tomislav Torstens=Thorsten|Torsten Traviss=Travis Tīts=Tiit Ulrihs=Ulrich Uve=Uwe
Valērija=Valerie|Valeria Vanesa=Vanessa Vauters=Wouter Veins=Wayne Vendija=Wendy Vernons=Vernon
Veronika=Veronica|Veronika Vinsents=Vincent Vinčenco=Vincenzo Vivjena=Vivian|Vivienne Volters=Walter Vopke=Wopke
Vorens=Warren Zakarijs=Zachary Zaks=Zach|Zack Zoe=Zoe Zofija=Zofia Zoja=Zoe|Zoya Zoltāns=Zoltán Zorans=Zoran
Īans=Ian|Iain Ītans=Ethan Īvs=Yves Šenona=Shannon Šerona=Sharon Šīla=Sheila Žilbērs=Gilbert Žiljēns=Julien
Žoržs=Georges Žozefs=Joseph Žuanu=João Žuljens=Julien Žustīna=Justine
""".split()
